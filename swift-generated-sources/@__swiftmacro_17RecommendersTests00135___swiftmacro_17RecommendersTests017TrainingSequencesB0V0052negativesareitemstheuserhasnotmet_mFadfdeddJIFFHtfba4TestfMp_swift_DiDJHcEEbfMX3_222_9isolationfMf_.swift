nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_.swift:4:223-4:233
