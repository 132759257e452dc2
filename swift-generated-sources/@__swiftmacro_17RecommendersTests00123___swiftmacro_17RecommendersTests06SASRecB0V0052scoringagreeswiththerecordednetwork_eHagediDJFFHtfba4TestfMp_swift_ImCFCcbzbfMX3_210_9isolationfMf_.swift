nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_.swift:4:211-4:221
