namespace Credence.App.Ask;

/// <summary>What a person replied to a question.</summary>
/// <param name="Step">Where to go on.</param>
/// <param name="Answer">The answer as given; null unless <paramref name="Step"/> is <see cref="ReplyStep.Next"/>.</param>
internal sealed record Reply(ReplyStep Step, string? Answer)
{
    internal static readonly Reply Back = new(ReplyStep.Back, null);
    internal static readonly Reply AnswerNow = new(ReplyStep.AnswerNow, null);

    internal static Reply With(string answer) => new(ReplyStep.Next, answer);
}
