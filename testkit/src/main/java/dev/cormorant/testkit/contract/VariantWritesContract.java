package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.ToDefault.toDefault;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.wallet.Devices.DEVICES;
import static dev.cormorant.testkit.wallet.Methods.METHODS;
import static dev.cormorant.testkit.wallet.Scraps.SCRAPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.wallet.DeviceKind;
import dev.cormorant.testkit.wallet.DeviceRow;
import dev.cormorant.testkit.wallet.Method;
import dev.cormorant.testkit.wallet.NewDeviceRow;
import dev.cormorant.testkit.wallet.NewMethod;
import dev.cormorant.testkit.wallet.NewScrapRow;
import dev.cormorant.testkit.wallet.NewWallet;
import dev.cormorant.testkit.wallet.ScrapRow;
import dev.cormorant.testkit.wallet.WalletSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of several kinds hold what their kind has, whatever writes them. */
public abstract class VariantWritesContract extends Contract {
    private static final String CHECK = "methods_kind_number_expires_issuer_id_iban_bic_check";
    private static final String KINDS =
            "; payment is card (number, expires, issuerId or none) or bank (iban, bic or none) or voucher";
    private static final LocalDate SOON = LocalDate.of(2027, 1, 31);

    private long wallet;
    private Method card;

    /** For subclasses. */
    protected VariantWritesContract() {}

    @Override
    protected Schema schema() {
        return WalletSchema.SCHEMA;
    }

    @BeforeEach
    void rows() {
        wallet = db().insert(NewWallet.owner("ann")).id();
        card = db().insert(method("card").number("4000").expires(SOON));
    }

    private NewMethod method(String kind) {
        return NewMethod.walletId(wallet).kind(kind);
    }

    /** What a write is refused for, before any SQL. */
    private String refused(Runnable write) {
        InvalidValueException[] refusal = new InvalidValueException[1];
        assertThat(sql(() -> refusal[0] = catchThrowableOfType(InvalidValueException.class, write::run)))
                .isEmpty();
        assertThat(refusal[0]).as("the write is refused").isNotNull();
        return Objects.requireNonNull(refusal[0].getMessage());
    }

    /** A write that shows too little is refused by the database. */
    private void isViolated(Runnable write) {
        CheckViolationException violation = catchThrowableOfType(CheckViolationException.class, write::run);
        assertThat(violation.constraint()).contains(CHECK);
        assertThat(violation.table()).contains("Methods");
    }

    @Test
    void aRowHoldsWhatItsKindHas() {
        assertThat(refused(() -> db().insert(method("card").number("1"))))
                .isEqualTo("Methods.kind: \"card\" needs expires" + KINDS);
        assertThat(refused(() -> db().insert(method("card").iban("DE02").bic("B"))))
                .isEqualTo("Methods.kind: \"card\" needs number, expires, and has no iban, bic" + KINDS);
        assertThat(refused(() -> db().insert(method("bank").iban("DE02").number("1"))))
                .isEqualTo("Methods.kind: \"bank\" has no number" + KINDS);
        assertThat(refused(() -> db().insert(method("voucher").number("1"))))
                .isEqualTo("Methods.kind: \"voucher\" has no number" + KINDS);
        assertThat(db().insert(method("bank").iban("DE02").note("free")).note()).isEqualTo("free");
    }

    @Test
    void aKindIsOneOfThoseThatAreKnown() {
        assertThat(refused(() -> db().insert(method("cash"))))
                .isEqualTo("Methods.kind: there is no such variant" + KINDS);
    }

    @Test
    void allRowsOfAListAreLookedAt() {
        List<NewMethod> methods = List.of(
                method("voucher"), method("card").number("1"), method("bank").iban("DE02"), method("bank"));
        String message = refused(() -> db().insertAll(methods));
        assertThat(message)
                .isEqualTo("2 values are not valid:\nMethods.kind: \"card\" needs expires" + KINDS
                        + " (row 1 of the list, counted from 0)\nMethods.kind: \"bank\" needs iban" + KINDS
                        + " (row 3 of the list, counted from 0)");
        assertThat(refused(() -> db().insertAll(methods, nothing()))).isEqualTo(message);
    }

    @Test
    void valuesThatColumnsGetByThemselvesCount() {
        assertThat(refused(() -> db().insert(NewDeviceRow.name("p").keys(1))))
                .startsWith(
                        "Devices.kind: \"PHONE\" has no keys; device is PHONE (inches or none) or LAPTOP (keys, inches"
                                + " or none)");
        DeviceRow laptop =
                db().insert(NewDeviceRow.name("l").kind(DeviceKind.LAPTOP).keys(87));
        assertThat(refused(() -> db().update(DEVICES)
                        .set(DEVICES.kind, toDefault())
                        .set(DEVICES.keys, 88)
                        .where(DEVICES.id.eq(laptop.id()))
                        .execute()))
                .startsWith("Devices.kind: \"PHONE\" has no keys");
    }

    @Test
    void kindsAreComparedAsTheyAreStored() {
        assertThat(refused(() -> db().insert(NewScrapRow.kind(" metal ").length(1))))
                .isEqualTo(
                        "Scraps.kind: \"metal\" needs weight, and has no length; scrap is metal (weight) or wood (length)"
                                + " or of another kind");
        ScrapRow glass = db().insert(NewScrapRow.kind("glass").weight(1).length(1));
        assertThat(refused(() -> db().update(SCRAPS)
                        .set(SCRAPS.kind, SCRAPS.kind.raw("wood"))
                        .set(SCRAPS.weight, 1)
                        .where(SCRAPS.id.eq(glass.id()))
                        .execute()))
                .startsWith("Scraps.kind: \"wood\" has no weight");
        assertThat(db().update(SCRAPS)
                        .set(SCRAPS.weight, 2)
                        .set(SCRAPS.length, 2)
                        .where(SCRAPS.id.eq(glass.id()))
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void anUpdateThatShowsItsKind() {
        assertThat(refused(() -> db().update(METHODS)
                        .set(METHODS.kind, "bank")
                        .set(METHODS.number, "1")
                        .unset(METHODS.iban)
                        .where(METHODS.id.eq(card.id()))
                        .execute()))
                .isEqualTo("Methods.kind: \"bank\" needs iban, and has no number" + KINDS);
        assertThat(refused(() -> db().update(METHODS)
                        .set(METHODS.kind, "cash")
                        .where(METHODS.id.eq(card.id()))
                        .returning()))
                .isEqualTo("Methods.kind: there is no such variant" + KINDS);
        assertThat(db().update(METHODS)
                        .set(METHODS.kind, "bank")
                        .set(METHODS.iban, "DE02")
                        .unset(METHODS.number)
                        .unset(METHODS.expires)
                        .where(METHODS.id.eq(card.id()))
                        .returning(METHODS.payment))
                .hasSize(1);
    }

    @Test
    void aPlanIsRefusedLikeTheUpdate() {
        assertThat(refused(() -> db().update(METHODS)
                        .set(METHODS.kind, "bank")
                        .set(METHODS.number, "1")
                        .where(METHODS.id.eq(card.id()))
                        .plan()))
                .isEqualTo("Methods.kind: \"bank\" has no number" + KINDS);
        assertThat(refused(() -> db().updateAll(
                                METHODS, List.of(change(METHODS.id, card.id()).set(METHODS.kind, "cash")))
                        .plan()))
                .startsWith("Methods.kind: there is no such variant");
        assertThat(refused(() -> db().upsert(method("bank").iban("DE02"))
                        .onConflict(METHODS.iban)
                        .doUpdate(u -> u.set(METHODS.kind, "card").unset(METHODS.number))
                        .plan()))
                .isEqualTo("Methods.kind: \"card\" needs number" + KINDS);
        assertThat(db().update(METHODS)
                        .set(METHODS.kind, "voucher")
                        .where(METHODS.id.eq(card.id()))
                        .plan()
                        .actions())
                .as("what the row holds shows when it is written")
                .hasSize(1);
    }

    @Test
    void anUpdateThatShowsNoKindFitsSome() {
        assertThat(refused(() -> db().update(METHODS)
                        .set(METHODS.number, "1")
                        .set(METHODS.iban, "DE02")
                        .allRows()
                        .execute()))
                .isEqualTo("Methods.kind: no variant has number, iban" + KINDS);
        assertThat(refused(() -> db().update(METHODS)
                        .set(METHODS.number, "1")
                        .unset(METHODS.expires)
                        .where(METHODS.id.eq(card.id()))
                        .returning(METHODS.payment)))
                .isEqualTo("Methods.kind: no variant has number and is without expires" + KINDS);
        assertThat(db().update(METHODS)
                        .set(METHODS.number, "5000")
                        .where(METHODS.id.eq(card.id()))
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotShowTheDatabaseRefuses() {
        isViolated(
                () -> db().update(METHODS).set(METHODS.iban, "DE02").allRows().execute());
        isViolated(
                () -> db().update(METHODS).set(METHODS.kind, "bank").allRows().execute());
        isViolated(() -> db().update(METHODS)
                .set(METHODS.kind, METHODS.kind.concat("s"))
                .where(METHODS.id.eq(card.id()))
                .execute());
        isViolated(() -> db().sql("update :table set :number = null")
                .name("table", METHODS)
                .name("number", METHODS.number)
                .execute());
        assertThat(db().get(METHODS.id, card.id())).isEqualTo(card);
    }

    private boolean isDefined(String check, String condition) {
        String constraint = "CONSTRAINT \"" + check + "\" CHECK (" + condition + ")";
        return db().ddl().stream().anyMatch(text -> text.replace('`', '"').contains(constraint));
    }

    @Test
    void theCheckIsTheSameEverywhere() {
        assertThat(isDefined(CHECK, """
                        (("kind" = 'card' AND "number" IS NOT NULL AND "expires" IS NOT NULL AND "iban" IS NULL AND "bic" IS NULL) \
                        OR ("kind" = 'bank' AND "number" IS NULL AND "expires" IS NULL AND "issuer_id" IS NULL AND "iban" IS NOT NULL) \
                        OR ("kind" = 'voucher' AND "number" IS NULL AND "expires" IS NULL AND "issuer_id" IS NULL AND "iban" IS NULL \
                        AND "bic" IS NULL))""")).isTrue();
        assertThat(isDefined(
                        "devices_kind_keys_check",
                        "((\"kind\" = 'PHONE' AND \"keys\" IS NULL) OR (\"kind\" = 'lap' AND \"keys\" IS NOT NULL))"))
                .isTrue();
        assertThat(isDefined("scraps_kind_weight_length_check", """
                        (("kind" = 'metal' AND "weight" IS NOT NULL AND "length" IS NULL) \
                        OR ("kind" = 'wood' AND "weight" IS NULL AND "length" IS NOT NULL) \
                        OR "kind" NOT IN ('metal', 'wood'))""")).isTrue();
    }

    @Test
    void aWholeRowIsLookedAt() {
        Method wrong = new Method(card.id(), wallet, "card", null, "4000", null, null, "DE02", null);
        assertThat(refused(() -> db().update(METHODS, wrong)))
                .isEqualTo("Methods.kind: \"card\" needs expires, and has no iban" + KINDS);
        Method moved = new Method(card.id(), wallet, "bank", "moved", null, null, null, "DE02", null);
        assertThat(db().update(METHODS, moved)).isEqualTo(moved);
    }

    @Test
    void eachOfSeveralChangesIsLookedAt() {
        Method other = db().insert(method("voucher"));
        assertThat(refused(() -> db().updateAll(
                                METHODS,
                                List.of(
                                        change(METHODS.id, other.id()).set(METHODS.note, "fine"),
                                        change(METHODS.id, card.id())
                                                .set(METHODS.kind, "voucher")
                                                .set(METHODS.bic, "B")))
                        .execute()))
                .isEqualTo("Methods.kind: \"voucher\" has no bic" + KINDS + " (row 1 of the list, counted from 0)");
    }

    @Test
    void anUpsertIsLookedAtOnBothSides() {
        assertThat(refused(() -> db().upsert(method("bank").bic("B"))
                        .onConflict(METHODS.iban)
                        .doUpdate(u -> u.set(METHODS.note, "n"))
                        .execute()))
                .contains("iban");
        assertThat(refused(() -> db().upsert(method("bank").iban("DE02"))
                        .onConflict(METHODS.iban)
                        .doUpdate(u -> u.set(METHODS.kind, "card")
                                .set(METHODS.bic, excluded(METHODS.bic))
                                .unset(METHODS.number))
                        .execute()))
                .isEqualTo("Methods.kind: \"card\" needs number" + KINDS);
        db().insert(method("bank").iban("FR01"));
        isViolated(() -> db().upsert(method("bank").iban("FR01").bic("B"))
                .onConflict(METHODS.iban)
                .doUpdate(u -> u.set(METHODS.kind, "card").set(METHODS.bic, excluded(METHODS.bic)))
                .execute());
        for (String bic : List.of("A", "B")) {
            assertThat(db().upsert(method("bank").iban("DE02").bic(bic))
                            .onConflict(METHODS.iban)
                            .doUpdate(u ->
                                    u.set(METHODS.kind, excluded(METHODS.kind)).set(METHODS.bic, excluded(METHODS.bic)))
                            .returning(METHODS.bic))
                    .containsExactly(bic);
        }
    }
}
