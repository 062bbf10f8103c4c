package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.wallet.Charges.CHARGES;
import static dev.cormorant.testkit.wallet.Devices.DEVICES;
import static dev.cormorant.testkit.wallet.Methods.METHODS;
import static dev.cormorant.testkit.wallet.Scraps.SCRAPS;
import static dev.cormorant.testkit.wallet.StrictScraps.STRICT_SCRAPS;
import static dev.cormorant.testkit.wallet.Wallets.WALLETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.CodecException;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.wallet.Cards.Noted;
import dev.cormorant.testkit.wallet.Cards.Owned;
import dev.cormorant.testkit.wallet.Cards.Paid;
import dev.cormorant.testkit.wallet.Cards_OwnedShape;
import dev.cormorant.testkit.wallet.Device.Laptop;
import dev.cormorant.testkit.wallet.Device.Phone;
import dev.cormorant.testkit.wallet.DeviceKind;
import dev.cormorant.testkit.wallet.DeviceRow;
import dev.cormorant.testkit.wallet.Issuer;
import dev.cormorant.testkit.wallet.Method;
import dev.cormorant.testkit.wallet.NewCharge;
import dev.cormorant.testkit.wallet.NewDeviceRow;
import dev.cormorant.testkit.wallet.NewIssuer;
import dev.cormorant.testkit.wallet.NewMethod;
import dev.cormorant.testkit.wallet.NewScrapRow;
import dev.cormorant.testkit.wallet.NewWallet;
import dev.cormorant.testkit.wallet.Payment;
import dev.cormorant.testkit.wallet.Payment.Bank;
import dev.cormorant.testkit.wallet.Payment.Card;
import dev.cormorant.testkit.wallet.Payment.Voucher;
import dev.cormorant.testkit.wallet.Scrap;
import dev.cormorant.testkit.wallet.ScrapRow;
import dev.cormorant.testkit.wallet.Wallet;
import dev.cormorant.testkit.wallet.WalletSchema;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of several kinds are read as the records of their kinds. */
public abstract class VariantsContract extends Contract {
    private static final LocalDate SOON = LocalDate.of(2027, 1, 31);

    private Wallet ann;
    private Method card;
    private Method bank;
    private Method voucher;

    /** For subclasses. */
    protected VariantsContract() {}

    @Override
    protected Schema schema() {
        return WalletSchema.SCHEMA;
    }

    /** Ann pays by a card, an account, and vouchers, by which she paid 5 and 7. */
    @BeforeEach
    void rows() {
        ann = db().insert(NewWallet.owner("ann"));
        Issuer issuer = db().insert(NewIssuer.name("First"));
        card = db().insert(NewMethod.walletId(ann.id())
                .kind("card")
                .number("4000")
                .expires(SOON)
                .issuerId(issuer.id()));
        bank = db().insert(
                        NewMethod.walletId(ann.id()).kind("bank").iban("DE02").note("slow"));
        voucher = db().insert(NewMethod.walletId(ann.id()).kind("voucher"));
        db().insert(NewCharge.methodId(voucher.id()).amount(5));
        db().insert(NewCharge.methodId(voucher.id()).amount(7));
    }

    private Card aCard() {
        return new Card(card.id(), "4000", SOON, "First");
    }

    private Bank aBank() {
        return new Bank(bank.id(), "DE02", null);
    }

    private Voucher aVoucher() {
        return new Voucher(voucher.id(), List.of(5, 7));
    }

    private List<Payment> all() {
        return List.of(aCard(), aBank(), aVoucher());
    }

    private <T> T during(int statements, Supplier<T> read) {
        List<T> results = new ArrayList<>();
        assertThat(sql(() -> results.add(read.get()))).hasSize(statements);
        return results.get(0);
    }

    @Test
    void eachRowBecomesTheRecordOfItsKind() {
        List<Payment> read = during(
                2,
                () -> db().from(METHODS)
                        .orderBy(METHODS.id.asc())
                        .select(METHODS.payment)
                        .list());
        assertThat(read).isEqualTo(all());
    }

    @Test
    void eachColumnIsSelectedOnce() {
        String sql =
                sql(() -> db().from(METHODS).select(METHODS.payment).list()).get(0);
        String selected = sql.substring(0, sql.indexOf(" FROM "));
        for (String column : List.of("kind", "id", "number", "expires", "iban", "bic")) {
            assertThat(Pattern.compile("\\W" + column + "\\W")
                            .matcher(selected + ' ')
                            .results())
                    .as(column)
                    .hasSize(1);
        }
        assertThat(selected).doesNotContain("note");
        String nested = sql(() -> db().from(CHARGES)
                        .select(CHARGES.method.select(METHODS.payment))
                        .list())
                .get(0);
        assertThat(Pattern.compile("\\Wiban\\W").matcher(nested).results()).hasSize(1);
    }

    @Test
    void nothingIsReadOfOtherKinds() {
        List<Payment> read = during(
                1,
                () -> db().from(METHODS)
                        .where(METHODS.kind.in(List.of("card", "bank")))
                        .orderBy(METHODS.id.asc())
                        .select(METHODS.payment)
                        .list());
        assertThat(read).containsExactly(aCard(), aBank());
    }

    @Test
    void itIsPartOfASelection() {
        record Line(String kind, @Nullable String note, Payment payment) {}
        assertThat(db().from(METHODS)
                        .where(METHODS.kind.eq("bank"))
                        .select(Selection.of(METHODS.kind, METHODS.note, METHODS.payment, Line::new))
                        .list())
                .containsExactly(new Line("bank", "slow", aBank()));
    }

    @Test
    void singleRowsAreRead() {
        assertThat(db().from(METHODS)
                        .where(METHODS.id.eq(bank.id()))
                        .select(METHODS.payment)
                        .getOne())
                .isEqualTo(aBank());
        assertThat(db().from(METHODS)
                        .where(METHODS.id.eq(-1L))
                        .select(METHODS.payment)
                        .findOne())
                .isEmpty();
        assertThat(db().from(METHODS)
                        .orderBy(METHODS.id.desc())
                        .select(METHODS.payment)
                        .findFirst())
                .contains(aVoucher());
    }

    @Test
    void pagesSlicesChunksAndStreams() {
        var ordered = db().from(METHODS).orderBy(METHODS.id.asc()).select(METHODS.payment);
        assertThat(ordered.page(2, 2).rows()).containsExactly(aVoucher());
        Slice<Payment> first = ordered.after(null, 2);
        assertThat(first.rows()).containsExactly(aCard(), aBank());
        assertThat(ordered.after(first.next().orElseThrow(), 2).rows()).containsExactly(aVoucher());
        try (var stream = ordered.stream()) {
            assertThat(stream.toList()).isEqualTo(all());
        }
        List<Payment> chunked = new ArrayList<>();
        ordered.chunk(2, chunked::addAll);
        assertThat(chunked).isEqualTo(all());
    }

    @Test
    void itIsReadOfRelatedRows() {
        assertThat(db().from(WALLETS)
                        .select(WALLETS.methods.orderBy(METHODS.id.asc()).select(METHODS.payment))
                        .getOne())
                .isEqualTo(all());
        assertThat(db().from(WALLETS)
                        .select(WALLETS.methods
                                .orderBy(METHODS.id.desc())
                                .limit(1)
                                .select(METHODS.payment))
                        .getOne())
                .containsExactly(aVoucher());
        Slice<Payment> slice = db().from(WALLETS)
                .select(WALLETS.methods.orderBy(METHODS.id.asc()).slice(2).select(METHODS.payment))
                .getOne();
        assertThat(slice.rows()).containsExactly(aCard(), aBank());
        assertThat(db().from(CHARGES)
                        .select(CHARGES.method.select(METHODS.payment))
                        .list())
                .containsExactly(aVoucher(), aVoucher());
        db().insert(NewWallet.owner("bob"));
        assertThat(db().from(WALLETS)
                        .orderBy(WALLETS.id.asc())
                        .select(WALLETS.oldest.select(METHODS.payment))
                        .list())
                .containsExactly(aCard(), null);
    }

    @Test
    void recordsHaveComponentsOfIt() {
        assertThat(db().from(METHODS)
                        .orderBy(METHODS.id.asc())
                        .select(Noted.class)
                        .list())
                .containsExactly(new Noted(null, aCard()), new Noted("slow", aBank()), new Noted(null, aVoucher()));
        assertThat(db().from(CHARGES)
                        .orderBy(CHARGES.id.asc())
                        .select(Paid.class)
                        .list())
                .containsExactly(new Paid(5, aVoucher()), new Paid(7, aVoucher()));
        Wallet bob = db().insert(NewWallet.owner("bob"));
        assertThat(bob.owner()).isEqualTo("bob");
        assertThat(db().from(WALLETS)
                        .orderBy(WALLETS.id.asc())
                        .select(Cards_OwnedShape.all()
                                .payments(p -> p.orderBy(METHODS.id.desc()))
                                .methods(m -> m.where(METHODS.kind.eq("bank"))))
                        .list())
                .containsExactly(
                        new Owned(
                                "ann",
                                List.of(aVoucher(), aBank(), aCard()),
                                aCard(),
                                List.of(new Noted("slow", aBank()))),
                        new Owned("bob", List.of(), null, List.of()));
    }

    @Test
    void writesReturnIt() {
        assertThat(db().insert(
                                NewMethod.walletId(ann.id())
                                        .kind("bank")
                                        .iban("FR01")
                                        .bic("B"),
                                METHODS.payment))
                .isInstanceOfSatisfying(
                        Bank.class, added -> assertThat(added.bic()).isEqualTo("B"));
        assertThat(db().update(METHODS)
                        .set(METHODS.note, "n")
                        .where(METHODS.id.eq(voucher.id()))
                        .returning(METHODS.payment))
                .containsExactly(aVoucher());
        DeviceRow phone = db().insert(NewDeviceRow.name("p").inches(5.5));
        assertThat(db().delete(DEVICES).allRows().returning(DEVICES.device))
                .containsExactly(new Phone(phone.id(), "p", 5.5));
    }

    @Test
    void constantsNameKindsAndRecordsAreVariants() {
        DeviceRow phone = db().insert(NewDeviceRow.name("p").inches(5.5));
        DeviceRow laptop =
                db().insert(NewDeviceRow.name("l").kind(DeviceKind.LAPTOP).keys(87));
        var devices = db().from(DEVICES).orderBy(DEVICES.id.asc()).select(DEVICES.device);
        assertThat(devices.list())
                .containsExactly(new Phone(phone.id(), "p", 5.5), new Laptop(laptop.id(), "l", null, 87));
        assertThat(devices.distinct().list()).hasSize(2);
        var phones = db().from(DEVICES).where(DEVICES.kind.eq(DeviceKind.PHONE)).select(DEVICES.device);
        var laptops =
                db().from(DEVICES).where(DEVICES.kind.eq(DeviceKind.LAPTOP)).select(DEVICES.device);
        assertThat(phones.union(laptops).list()).hasSize(2).hasAtLeastOneElementOfType(Laptop.class);
    }

    @Test
    void aCachedResultIsReadOnce() {
        KeptResults kept = new KeptResults();
        Database cached = Database.open(
                schema(), database().dataSource(), s -> s.resultCache(kept).clock(kept));
        List<String> ran = new ArrayList<>();
        cached.onQuery(event -> ran.add(event.sql()));
        for (int i = 0; i < 2; i++) {
            assertThat(cached.from(METHODS)
                            .orderBy(METHODS.id.asc())
                            .cached(Duration.ofMinutes(1))
                            .select(METHODS.payment)
                            .list())
                    .isEqualTo(all());
        }
        assertThat(ran).hasSize(2);
    }

    @Test
    void aRepeatedReadHasItsPlan() {
        Database fresh = Database.open(schema(), database().dataSource());
        fresh.from(METHODS).select(METHODS.payment).list();
        long misses = fresh.planCache().misses();
        fresh.from(METHODS).select(METHODS.payment).list();
        assertThat(fresh.planCache().misses()).isEqualTo(misses);
    }

    private List<Scrap> scraps() {
        return db().from(SCRAPS).orderBy(SCRAPS.id.asc()).select(SCRAPS.scrap).list();
    }

    @Test
    void rowsOfOtherKindsBecomeWhatIsSaidOfThem() {
        db().insertAll(List.of(
                NewScrapRow.kind("wood").length(3),
                NewScrapRow.kind("glass").weight(1).length(1),
                NewScrapRow.kind(" metal ").weight(2)));
        assertThat(scraps()).containsExactly(new Scrap.Wood(3), new Scrap.Other("glass"), new Scrap.Metal(2));
    }

    private CodecException failure(ScrapRow row) {
        Database strict = Database.open(WalletSchema.STRICT, database().dataSource());
        CodecException failure = catchThrowableOfType(
                CodecException.class,
                () -> strict.from(STRICT_SCRAPS)
                        .select(Selection.of(STRICT_SCRAPS.id, STRICT_SCRAPS.scrap, (id, scrap) -> scrap))
                        .list());
        assertThat(failure.key()).isEqualTo(Map.of("StrictScraps.id", row.id()));
        return Objects.requireNonNull(failure);
    }

    @Test
    void anUnknownKindFailsElsewhere() {
        assertThat(failure(db().insert(NewScrapRow.kind("plastic"))))
                .hasMessage(
                        "StrictScraps.kind: the row is of a kind that the schema does not know; it knows [metal, wood,"
                                + " glass]; add it by variant(..), or say otherwise(..)")
                .hasMessageNotContaining("plastic");
    }

    @Test
    void aRowWithoutWhatItNeedsFails() {
        assertThat(failure(db().insert(NewScrapRow.kind("glass").length(3))))
                .hasMessage(
                        "StrictScraps.weight: the row is of the kind glass, which needs a value here, and holds null; mend"
                                + " the row, or say optional(..) of the column");
    }

    @Test
    void groupsHaveNoVariants() {
        assertThatThrownBy(() -> db().from(METHODS)
                        .groupBy(METHODS.kind)
                        .select(METHODS.payment)
                        .list())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        db().from(METHODS).select(METHODS.payment).distinct().list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Methods.charges");
    }
}
