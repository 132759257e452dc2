Testing.__checkBinaryOperation(fixture.excess(last, fixture.floats("left_padded", "logits_last")),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fixture.excess(last, fixture.floats("left_padded", "logits_last"))"#),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:100:9-100:88
