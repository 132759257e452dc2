Testing.__checkBinaryOperation(accepted,{ $0 < $1() },Self.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("accepted"),"<",.__fromSyntaxNode("Self.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderFuzzTests.swift:44:9-44:39
