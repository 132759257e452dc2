Testing.__checkBinaryOperation(read.beginning == 1,{ $0 && $1() },read.ends.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("read.beginning == 1"),"&&",.__fromSyntaxNode("read.ends.isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:143:9-143:58
