using Microsoft.AspNetCore.Components;

namespace Credence.App.Ask;

/// <summary>The drawings of an answer.</summary>
/// <param name="Dots">Of 20 futures, those in which the first option pays back; null where no return is worked out.</param>
/// <param name="Options">The options side by side.</param>
/// <param name="Flow">The questions with the person's path.</param>
/// <param name="Evidence">What postings name; null where none were counted.</param>
/// <param name="Futures">Where the first option's value may come to lie; null where no return is worked out.</param>
/// <param name="Drivers">What it hangs on; null likewise.</param>
public sealed record AnswerPictures(MarkupString? Dots, MarkupString Options, MarkupString Flow, MarkupString? Evidence, MarkupString? Futures, MarkupString? Drivers);
