using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JdPartnership.Core.Observability;

/// <summary>How often, how long and how much, for one sort of work.</summary>
internal sealed class WorkInstruments(Meter meter, string work, string unitOfItems)
{
    private readonly Histogram<double> _duration = meter.CreateHistogram<double>($"jdpartnership.{work}.duration", "s", $"Time an {work} took, by kind and outcome; its count is the number of them.");
    private readonly Counter<long> _items = meter.CreateCounter<long>($"jdpartnership.{work}.items", unitOfItems, $"What successful work of the sort {work} handled.");

    public string Work => work;

    public void Record(string kind, bool succeeded, TimeSpan elapsed, long items)
    {
        var tags = new TagList { { "kind", kind }, { "outcome", succeeded ? "succeeded" : "failed" } };
        _duration.Record(elapsed.TotalSeconds, tags);
        if (items > 0)
        {
            _items.Add(items, tags);
        }
    }
}
