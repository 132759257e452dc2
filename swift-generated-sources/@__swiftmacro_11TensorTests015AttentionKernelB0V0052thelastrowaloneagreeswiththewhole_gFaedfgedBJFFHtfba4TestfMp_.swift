@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_16ade7074adab243a2fMu_(shape arg0:Shape) async throws -> Void {
  @Sendable func $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_7__localfMu0_(shape arg0:Shape,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AttentionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_7__localfMu_.`the last row alone agrees with the whole`(shape: arg0))))
  }
  try await $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_7__localfMu0_(shape: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_25generatorade7074adab243a2fMu_() async -> Testing.Test {
  return .__function(
  named: "`the last row alone agrees with the whole`(shape:)",
  in: AttentionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the last row alone agrees with the whole",traits: [],arguments: {shapes.filter { $0.dropout == 0 }},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/AttentionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/AttentionKernelTests.swift", line: 35, column: 6),
  parameters: [(firstName: "shape",secondName: nil,type: (Shape).self)],
  testFunction: $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_16ade7074adab243a2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_24accessorade7074adab243a2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_25generatorade7074adab243a2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_33testContentRecordade7074adab243a2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_24accessorade7074adab243a2fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:46:6-46:6
