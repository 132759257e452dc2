Testing.__checkBinaryOperation(abs(nearest.similarity - 6 / 42.0.squareRoot().asFloat),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(nearest.similarity - 6 / 42.0.squareRoot().asFloat)"),"<",.__fromSyntaxNode("1e-6")),comments: [.__line("// Items 0 and 5: six common users of six and seven.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:160:9-160:80
