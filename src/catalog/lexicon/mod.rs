//! What the catalog knows of words: their forms, their families, and the concepts of a newsroom.
