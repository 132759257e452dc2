nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0070Themodelseesthehistoryofthecaseandneveratarget_cibfedhcdedfbJBFEBDawba4TestfMp_.swift:4:219-4:229
