Testing.__checkBinaryOperation(piece.support,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("piece.support"),"==",.__fromSyntaxNode("2")),comments: [.__line("// Users 4 ... 6 share item 2 as well, but three people are too few to name it.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:60:13-60:40
