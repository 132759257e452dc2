nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V019topKKeepsTheBestAndh8EqualsOfH4Last4TestfMp_.swift:4:206-4:216
