namespace Credence.Rules;

/// <summary>What an answer to a question looks like.</summary>
public enum AnswerKind
{
    /// <summary>One id of the question's options.</summary>
    Choice,

    /// <summary>A number in the question's range and unit.</summary>
    Number,

    /// <summary>A short text, such as a country code or the id of a certification.</summary>
    Text,
}
