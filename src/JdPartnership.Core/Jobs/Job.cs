using JdPartnership.Core.Common;

namespace JdPartnership.Core.Jobs;

/// <summary>任务: background work somebody asked for. The row is the truth; the scheduler only wakes a worker that claims it.</summary>
public sealed class Job : Entity
{
    private readonly List<JobLogLine> _log = [];

    private Job()
    {
    }

    public Job(string kind, JobSentence title, string parameters, string? idempotencyKey, int? requestedById, string requestedBy, DateTime now)
    {
        Kind = kind;
        Title = title;
        Parameters = parameters;
        IdempotencyKey = idempotencyKey;
        RequestedById = requestedById;
        RequestedBy = requestedBy;
        CreatedAt = now;
        Write(new("Job.Asked", requestedBy), now);
    }

    /// <summary>Which worker runs it, for example <c>report-editions</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What it does, for the list.</summary>
    public JobSentence Title { get; private set; } = JobSentence.Verbatim("");

    /// <summary>JSON.</summary>
    public string Parameters { get; private set; } = "";

    /// <summary>The same key twice is the same job: a double click starts one.</summary>
    public string? IdempotencyKey { get; private set; }

    public JobState State { get; private set; }

    public int? RequestedById { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime? StartedAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    /// <summary>Last sign of life; a running job without one is taken up again.</summary>
    public DateTime? HeartbeatAt { get; private set; }

    /// <summary>How often it was started.</summary>
    public int Attempts { get; private set; }

    /// <summary>Steps done of <see cref="Total"/>.</summary>
    public int Done { get; private set; }

    public int Total { get; private set; }

    /// <summary>What it does now, or why it failed: one sentence.</summary>
    public JobSentence? Message { get; private set; }

    public bool CancelRequested { get; private set; }

    public int? ResultFileId { get; private set; }

    public Files.StoredFile? ResultFile { get; private set; }

    /// <summary>What it did when, oldest first. Only what was written since the job was loaded, unless loaded on purpose.</summary>
    public IReadOnlyList<JobLogLine> Log => _log;

    public bool IsOver => State is JobState.Succeeded or JobState.Failed or JobState.Cancelled;

    /// <summary>Taken up by a worker: the first time, or again after its worker died.</summary>
    /// <param name="node">Where the worker runs.</param>
    public void Start(DateTime now, string node)
    {
        if (State == JobState.Running)
        {
            Write(new("Job.Silent"), now);
        }

        State = JobState.Running;
        StartedAt ??= now;
        HeartbeatAt = now;
        FinishedAt = null;
        Attempts++;
        Done = 0;
        Write(new("Job.Started", Attempts, node), now);
    }

    /// <summary>Its worker stops in good order: the next one begins anew at once, and this start does not count.</summary>
    public void HandBack(DateTime now)
    {
        State = JobState.Queued;
        HeartbeatAt = null;
        Attempts--;
        Message = null;
        Done = 0;
        Write(new("Job.HandedBack"), now);
    }

    public void Report(int done, int total, JobSentence message, DateTime now)
    {
        if (message != Message)
        {
            Write(message, now);
        }

        Done = done;
        Total = total;
        Message = message;
        HeartbeatAt = now;
    }

    public void Succeed(Files.StoredFile? result, DateTime now)
    {
        ResultFile = result;
        Finish(JobState.Succeeded, new("Job.Done"), now);
        Done = Total;
    }

    public void Fail(JobSentence message, DateTime now)
    {
        Write(new("Job.Failed"), now);
        Finish(JobState.Failed, message, now);
    }

    public void Cancelled(DateTime now) => Finish(JobState.Cancelled, new("Job.Cancelled"), now);

    /// <summary>Asks a running job to stop at the next step; a queued one stops at once.</summary>
    /// <param name="by">Who asks.</param>
    public void RequestCancel(DateTime now, string by)
    {
        if (IsOver)
        {
            return;
        }

        CancelRequested = true;
        Write(new("Job.CancelAsked", by), now);
        if (State == JobState.Queued)
        {
            Cancelled(now);
        }
    }

    /// <summary>Queues a failed or cancelled job once more.</summary>
    /// <param name="by">Who asks.</param>
    public void Retry(DateTime now, string by)
    {
        if (State is not (JobState.Failed or JobState.Cancelled))
        {
            throw new DomainException("Job.NotRetryable");
        }

        State = JobState.Queued;
        CancelRequested = false;
        FinishedAt = null;
        HeartbeatAt = null;
        Message = null;
        Done = 0;
        Write(new("Job.RetryAsked", by), now);
    }

    private void Write(JobSentence text, DateTime now) => _log.Add(new JobLogLine(now, text));

    private void Finish(JobState state, JobSentence message, DateTime now)
    {
        State = state;
        Message = message;
        FinishedAt = now;
        HeartbeatAt = now;
        Write(message, now);
    }
}
