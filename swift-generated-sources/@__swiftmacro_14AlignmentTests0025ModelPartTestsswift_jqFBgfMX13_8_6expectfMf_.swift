Testing.__checkBinaryOperation(later,{ $0 == $1() },["ewc", "replay", "distillation", "alignment", "reconstruction"],expression: .__fromBinaryOperation(.__fromSyntaxNode("later"),"==",.__fromSyntaxNode(#"["ewc", "replay", "distillation", "alignment", "reconstruction"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/ModelPartTests.swift:14:9-14:91
