nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_.swift:4:246-4:256
