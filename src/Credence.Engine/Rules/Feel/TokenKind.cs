namespace Credence.Rules.Feel;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Text,
    AtText,
    Symbol,
    End,
}
