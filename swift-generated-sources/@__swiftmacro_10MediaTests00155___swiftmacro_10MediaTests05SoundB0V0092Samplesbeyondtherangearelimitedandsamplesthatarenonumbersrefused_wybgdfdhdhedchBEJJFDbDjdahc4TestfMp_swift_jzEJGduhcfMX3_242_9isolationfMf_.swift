nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_.swift:4:243-4:253
