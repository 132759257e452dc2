@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_16d43ab5f8ec4af1a8fMu_(name arg0:String,residentLimit arg1:Int) async throws -> Void {
  @Sendable func $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_7__localfMu0_(name arg0:String,residentLimit arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenModelGradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_7__localfMu_.`soft-prompt gradients equal the reference`(name: arg0,residentLimit: arg1))))
  }
  try await $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_7__localfMu0_(name: arg0,residentLimit: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_25generatord43ab5f8ec4af1a8fMu_() async -> Testing.Test {
  return .__function(
  named: "`soft-prompt gradients equal the reference`(name:residentLimit:)",
  in: FrozenModelGradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "soft-prompt gradients equal the reference",traits: [.enabled(if: SharedFolder.hasFixtures, "no fixtures beside the repository")],arguments: {["opt-tiny", "opt-tiny-postln-proj", "llama-tiny"]},{[0, 256 << 20]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 11, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self),(firstName: "residentLimit",secondName: nil,type: (Int).self)],
  testFunction: $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_16d43ab5f8ec4af1a8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_24accessord43ab5f8ec4af1a8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_25generatord43ab5f8ec4af1a8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_33testContentRecordd43ab5f8ec4af1a8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_24accessord43ab5f8ec4af1a8fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:28:6-28:6
