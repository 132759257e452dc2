@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_16d0b5bd1bc44ecbf4fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_7__localfMu_.`The ground truth is what the replay holds next for the user`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_25generatord0b5bd1bc44ecbf4fMu_() async -> Testing.Test {
  return .__function(
  named: "`The ground truth is what the replay holds next for the user`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The ground truth is what the replay holds next for the user",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 107, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_16d0b5bd1bc44ecbf4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_24accessord0b5bd1bc44ecbf4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_25generatord0b5bd1bc44ecbf4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_33testContentRecordd0b5bd1bc44ecbf4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_24accessord0b5bd1bc44ecbf4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:118:6-118:6
