namespace Credence.Postings.Finding;

/// <summary>What stands between a word and the word before it.</summary>
[Flags]
internal enum Gap : ushort
{
    None = 0,
    Space = 1,
    Dash = 2,
    Slash = 4,
    Quote = 8,
    Colon = 16,
    Dot = 32,
    Comma = 64,
    Semicolon = 128,
    Open = 256,
    Close = 512,
    Line = 1024,
    Stop = 2048,
    Bullet = 4096,
    Mark = 8192,

    /// <summary>What may stand between two words of one name.</summary>
    InName = Space | Dash | Slash | Quote | Colon | Dot | Mark,

    /// <summary>What ends a sentence.</summary>
    SentenceEnd = Line | Stop | Semicolon | Bullet,
}
