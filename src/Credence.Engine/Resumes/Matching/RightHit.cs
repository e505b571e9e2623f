namespace Credence.Resumes.Matching;

/// <summary>Words about the right to work in a résumé, with their sentence.</summary>
/// <param name="Text">The résumé.</param>
/// <param name="From">Where the sentence begins.</param>
/// <param name="At">Where the words begin.</param>
/// <param name="End">Offset after them.</param>
/// <param name="To">Offset after the sentence.</param>
/// <param name="Right">What they stand for.</param>
internal readonly record struct RightHit(string Text, int From, int At, int End, int To, Right Right)
{
    internal string Before => Text[From..At];

    internal string Behind => Text[End..To];

    internal string Sentence => Text[From..To];
}
