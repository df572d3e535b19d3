using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace JdPartnership.Web.PersonalData.Logging;

/// <summary>The last fence before a log: whatever was logged, numbers of persons are masked in message, properties and exception.</summary>
internal sealed class RedactingSink(ILogEventSink inner) : ILogEventSink, IDisposable
{
    private static readonly MessageTemplateParser Parser = new();

    public void Emit(LogEvent logEvent)
    {
        var template = Redact(logEvent.MessageTemplate);
        var exception = Redact(logEvent.Exception);
        var properties = logEvent.Properties.Select(p => new LogEventProperty(p.Key, Redact(p.Value))).ToList();
        var isClean = ReferenceEquals(template, logEvent.MessageTemplate)
            && ReferenceEquals(exception, logEvent.Exception)
            && properties.TrueForAll(p => ReferenceEquals(p.Value, logEvent.Properties[p.Name]));
        inner.Emit(isClean
            ? logEvent
            : new LogEvent(
                logEvent.Timestamp, logEvent.Level, exception, template, properties, logEvent.TraceId ?? default, logEvent.SpanId ?? default));
    }

    public void Dispose() => (inner as IDisposable)?.Dispose();

    private static MessageTemplate Redact(MessageTemplate template) =>
        Changed(template.Text) is { } redacted ? Parser.Parse(redacted) : template;

    private static Exception? Redact(Exception? exception) =>
        exception is not null && Changed(exception.ToString()) is { } redacted ? new RedactedException(PersonalText.Redact(exception.Message), redacted) : exception;

    private static LogEventPropertyValue Redact(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: string or long or ulong or decimal or double or Uri } scalar =>
            Changed(Convert.ToString(scalar.Value, CultureInfo.InvariantCulture)!) is { } redacted ? new ScalarValue(redacted) : scalar,
        ScalarValue { Value: null or bool or int or Enum or Guid or DateTime or DateTimeOffset or DateOnly or TimeSpan } => value,
        ScalarValue scalar => Changed(scalar.Value!.ToString() ?? "") is { } redacted ? new ScalarValue(redacted) : scalar,
        SequenceValue sequence => Redact(sequence.Elements) is { } elements ? new SequenceValue(elements) : sequence,
        StructureValue structure => Redact(structure.Properties.Select(p => p.Value)) is { } values
            ? new StructureValue(structure.Properties.Zip(values, (p, v) => new LogEventProperty(p.Name, v)), structure.TypeTag)
            : structure,
        DictionaryValue dictionary => new DictionaryValue(
            dictionary.Elements.Select(e => KeyValuePair.Create((ScalarValue)Redact(e.Key), Redact(e.Value)))),
        _ => value,
    };

    private static List<LogEventPropertyValue>? Redact(IEnumerable<LogEventPropertyValue> values)
    {
        var originals = values.ToList();
        var redacted = originals.ConvertAll(Redact);
        return originals.Zip(redacted).All(pair => ReferenceEquals(pair.First, pair.Second)) ? null : redacted;
    }

    /// <returns><c>null</c> when there is nothing to mask.</returns>
    private static string? Changed(string text) => PersonalText.Redact(text) is var redacted && redacted == text ? null : redacted;
}
