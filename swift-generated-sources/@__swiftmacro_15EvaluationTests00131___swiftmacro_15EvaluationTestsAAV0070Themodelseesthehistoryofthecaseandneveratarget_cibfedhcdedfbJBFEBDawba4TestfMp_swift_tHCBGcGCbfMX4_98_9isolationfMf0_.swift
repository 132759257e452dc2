nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0070Themodelseesthehistoryofthecaseandneveratarget_cibfedhcdedfbJBFEBDawba4TestfMp_.swift:5:99-5:109
