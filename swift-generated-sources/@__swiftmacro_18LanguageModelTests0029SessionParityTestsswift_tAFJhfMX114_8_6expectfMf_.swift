Testing.__checkBinaryOperation(fixture.excess(scores, fixture.floats("soft_prompt", "logits_last")),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fixture.excess(scores, fixture.floats("soft_prompt", "logits_last"))"#),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:115:9-115:90
