Testing.__checkBinaryOperation(opt.inputWidth == 16 && opt.isNormFirst && opt.hasFinalNorm,{ $0 && $1() },opt.isHeadTied,expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.inputWidth == 16 && opt.isNormFirst && opt.hasFinalNorm"),"&&",.__fromSyntaxNode("opt.isHeadTied")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:42:9-42:95
