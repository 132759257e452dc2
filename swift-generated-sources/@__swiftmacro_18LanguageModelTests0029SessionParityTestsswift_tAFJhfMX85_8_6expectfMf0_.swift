Testing.__checkBinaryOperation(fixture.excess(last, whole),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("fixture.excess(last, whole)"),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:86:9-86:49
