nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_.swift:4:235-4:245
