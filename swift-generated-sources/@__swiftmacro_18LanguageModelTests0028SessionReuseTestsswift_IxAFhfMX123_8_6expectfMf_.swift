Testing.__checkBinaryOperation(all[0] == all[1],{ $0 && $1() },all[0] == all[2],expression: .__fromBinaryOperation(.__fromSyntaxNode("all[0] == all[1]"),"&&",.__fromSyntaxNode("all[0] == all[2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:124:9-124:54
