Testing.__checkFunctionCall((),calling: { 
  sketched($1,$2,$3,$4,where: $5)
},table,k,query,pool,admits,expression: .__fromFunctionCall(nil,"sketched",(nil,.__fromSyntaxNode("table")),(nil,.__fromSyntaxNode("k")),(nil,.__fromSyntaxNode("query")),(nil,.__fromSyntaxNode("pool")),("where",.__fromSyntaxNode("admits"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:40:41-41:76
