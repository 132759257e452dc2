nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_.swift:4:223-4:233
