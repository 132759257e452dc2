Testing.__checkValue(try refusal(Self.opt, change)?.place == key,expression: .__fromSyntaxNode("try refusal(Self.opt, change)?.place == key"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:121:9-121:61
