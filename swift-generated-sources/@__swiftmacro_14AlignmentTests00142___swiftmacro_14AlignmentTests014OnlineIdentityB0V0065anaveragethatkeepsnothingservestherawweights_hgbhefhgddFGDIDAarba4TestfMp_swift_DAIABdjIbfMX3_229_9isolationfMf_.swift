nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0065anaveragethatkeepsnothingservestherawweights_hgbhefhgddFGDIDAarba4TestfMp_.swift:4:230-4:240
