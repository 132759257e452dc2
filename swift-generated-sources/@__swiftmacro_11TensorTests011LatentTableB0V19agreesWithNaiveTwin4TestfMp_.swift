@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_17Z3934963ab653c092fMu_(count arg0:Int,width arg1:Int) async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_7__localfMu0_(count arg0:Int,width arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_7__localfMu_.agreesWithNaiveTwin(count: arg0,width: arg1))))
  }
  try await $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_7__localfMu0_(count: arg0,width: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_25generator3934963ab653c092fMu_() async -> Testing.Test {
  return .__function(
  named: "agreesWithNaiveTwin(count:width:)",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scores agree with a plain double-precision loop",traits: [],arguments: {shapes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 39, column: 6),
  parameters: [(firstName: "count",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_17Z3934963ab653c092fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_24accessor3934963ab653c092fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_25generator3934963ab653c092fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_33testContentRecord3934963ab653c092fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V19agreesWithNaiveTwin4TestfMp_24accessor3934963ab653c092fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:50:6-50:6
