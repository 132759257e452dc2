Testing.__checkBinaryOperation(fixture.excess(all, fixture.floats("plain", "logits_row0")),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fixture.excess(all, fixture.floats("plain", "logits_row0"))"#),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:41:17-41:89
