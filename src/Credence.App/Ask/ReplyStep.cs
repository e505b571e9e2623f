namespace Credence.App.Ask;

/// <summary>Where an interview goes on.</summary>
internal enum ReplyStep
{
    /// <summary>To the next question.</summary>
    Next,

    /// <summary>To the question before.</summary>
    Back,

    /// <summary>To the answer, leaving the other questions open.</summary>
    AnswerNow,
}
