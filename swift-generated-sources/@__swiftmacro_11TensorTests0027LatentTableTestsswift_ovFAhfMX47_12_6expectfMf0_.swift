Testing.__checkBinaryOperation(abs(exact - Double(scores[index])),{ $0 < $1() },2e-5 * Double(width).squareRoot(),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(exact - Double(scores[index]))"),"<",.__fromSyntaxNode("2e-5 * Double(width).squareRoot()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:48:13-48:92
