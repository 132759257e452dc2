nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_.swift:4:214-4:224
