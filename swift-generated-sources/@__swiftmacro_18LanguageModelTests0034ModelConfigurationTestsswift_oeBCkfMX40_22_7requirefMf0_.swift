Testing.__checkValue(try read(Self.opt) as? OPT,expression: .__fromSyntaxNode("try read(Self.opt) as? OPT"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:41:23-41:59
