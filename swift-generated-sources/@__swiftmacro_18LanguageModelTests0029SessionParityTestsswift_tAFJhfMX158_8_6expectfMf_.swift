Testing.__checkBinaryOperation(worst,{ $0 < $1() },(format == .bf16 ? 0.03 : 0.07) * scale,expression: .__fromBinaryOperation(.__fromSyntaxNode("worst"),"<",.__fromSyntaxNode("(format == .bf16 ? 0.03 : 0.07) * scale")),comments: [.__line("// Blocks of width 32 average rounding less than real ones. Over 25 models of other heads,"),.__line("// norms and scalings the worst were 2.2 % and 5.0 %.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:159:9-159:65
