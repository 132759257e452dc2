@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_17Z415f8c3fdd56fb96fMu_() async throws -> Void {
  @Sendable func $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RandomStreamTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_7__localfMu_.`streams of different components, seeds and indices differ`())))
  }
  try await $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_25generator415f8c3fdd56fb96fMu_() async -> Testing.Test {
  return .__function(
  named: "`streams of different components, seeds and indices differ`()",
  in: RandomStreamTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "streams of different components, seeds and indices differ",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/RandomStreamTests.swift", filePath: "/work/tree/Tests/TensorTests/RandomStreamTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_17Z415f8c3fdd56fb96fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_24accessor415f8c3fdd56fb96fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_25generator415f8c3fdd56fb96fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_33testContentRecord415f8c3fdd56fb96fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_24accessor415f8c3fdd56fb96fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:20:6-20:6
