nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_.swift:5:99-5:109
