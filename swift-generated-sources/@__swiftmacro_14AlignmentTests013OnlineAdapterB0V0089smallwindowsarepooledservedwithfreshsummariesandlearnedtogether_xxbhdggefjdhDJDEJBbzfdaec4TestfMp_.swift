@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_16d9c67cb9b48b81a3fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineAdapterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_7__localfMu_.`small windows are pooled, served with fresh summaries and learned together`())))
  }
  try await $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_25generatord9c67cb9b48b81a3fMu_() async -> Testing.Test {
  return .__function(
  named: "`small windows are pooled, served with fresh summaries and learned together`()",
  in: OnlineAdapterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "small windows are pooled, served with fresh summaries and learned together",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineAdapterTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_16d9c67cb9b48b81a3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_24accessord9c67cb9b48b81a3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_25generatord9c67cb9b48b81a3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_33testContentRecordd9c67cb9b48b81a3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests013OnlineAdapterB0V0089smallwindowsarepooledservedwithfreshsummariesandlearnedtogether_xxbhdggefjdhDJDEJBbzfdaec4TestfMp_24accessord9c67cb9b48b81a3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:50:6-50:6
