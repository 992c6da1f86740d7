package mn.esis.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mn.esis.shared.StartStep;

/** Nobody is let in while the demo is half loaded. */
@ApplicationScoped
class DemoLoaded implements StartStep {

    @Inject
    private DemoData demo;

    @Override
    public boolean isDone() {
        return demo.loaded();
    }
}
