@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_17Z7bbcba2c217b482efMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelPartTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_7__localfMu_.`Parts are named as a person types them`())))
  }
  try await $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_25generator7bbcba2c217b482efMu_() async -> Testing.Test {
  return .__function(
  named: "`Parts are named as a person types them`()",
  in: ModelPartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Parts are named as a person types them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ModelPartTests.swift", filePath: "/work/tree/Tests/AlignmentTests/ModelPartTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_17Z7bbcba2c217b482efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_24accessor7bbcba2c217b482efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_25generator7bbcba2c217b482efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_33testContentRecord7bbcba2c217b482efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_24accessor7bbcba2c217b482efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/ModelPartTests.swift:10:6-10:6
