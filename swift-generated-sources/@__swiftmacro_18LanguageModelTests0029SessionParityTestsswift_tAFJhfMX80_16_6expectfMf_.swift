Testing.__checkBinaryOperation(fixture.excess(scores, Array(expected)),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("fixture.excess(scores, Array(expected))"),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:81:17-81:69
