nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_.swift:5:99-5:109
