nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0074anemptywindowpublishesthesamescoresunderanewversion_vmbfgjdegfbdEEEFDFaAba4TestfMp_.swift:4:238-4:248
