package dev.cormorant.testkit.contract;

class ConverterTest extends ConverterContract {}
