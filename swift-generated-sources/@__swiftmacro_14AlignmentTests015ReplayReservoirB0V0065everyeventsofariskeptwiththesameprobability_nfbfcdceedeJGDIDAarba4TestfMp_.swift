@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_17Z4e783bc4bef7aa19fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayReservoirTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_7__localfMu_.`every event so far is kept with the same probability`())))
  }
  try await $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_25generator4e783bc4bef7aa19fMu_() async -> Testing.Test {
  return .__function(
  named: "`every event so far is kept with the same probability`()",
  in: ReplayReservoirTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every event so far is kept with the same probability",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ReplayReservoirTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift", line: 7, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_17Z4e783bc4bef7aa19fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_24accessor4e783bc4bef7aa19fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_25generator4e783bc4bef7aa19fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_33testContentRecord4e783bc4bef7aa19fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_24accessor4e783bc4bef7aa19fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:28:6-28:6
