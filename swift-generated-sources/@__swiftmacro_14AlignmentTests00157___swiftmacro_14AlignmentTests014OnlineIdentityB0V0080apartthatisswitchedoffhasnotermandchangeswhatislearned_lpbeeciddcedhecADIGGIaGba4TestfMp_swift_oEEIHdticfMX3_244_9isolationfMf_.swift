nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_.swift:4:245-4:255
