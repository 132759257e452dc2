Testing.__checkBinaryOperation(shrunk.neighbors(of: 3).map(\.item),{ $0 == $1() },[0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shrunk.neighbors(of: 3).map(\.item)"#),"==",.__fromSyntaxNode("[0]")),comments: [.__line("// Items 0 and 1 are equally similar to item 3: the smaller index is kept.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:171:9-171:60
